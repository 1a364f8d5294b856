# Transport accidents by vehicle and role: trucks, vans, buses, trains, farm and work vehicles, boats, boards, wheelchairs.
# For emergency departments, trauma wards and workers' compensation. Cars, bicycles and motorcycles are in 20-external-causes.lex.
# These codes stand beside an injury, never alone (guideline I.C.20).
system ICD-10-CM
source ICD-10-CM tabular list and External Cause index FY2027, V00-V99; guideline I.C.20
kind external-cause

# Car: what it ran into.
family Car against an animal
  term car versus deer | car vs deer | hit a deer | struck a deer | collided with a deer | swerved to avoid a deer | hit a moose | deer collision | car struck deer
  code V40.5{encounter}  Car driver injured in collision with pedestrian or animal in traffic, {encounter}
  code V40.6{encounter}  Car passenger injured in collision with pedestrian or animal in traffic, {encounter}  when passenger
family Car against heavy vehicle or bus
  term rear ended by truck | rear ended by semi | car versus semi | car vs semi | car versus bus | struck by tractor trailer | hit by tractor trailer | collided with bus | collided with semi | hit by semi | T-boned by truck
  code V44.5{encounter}  Car driver injured in collision with a heavy vehicle or bus in traffic, {encounter}
  code V44.6{encounter}  Car passenger injured in collision with a heavy vehicle or bus in traffic, {encounter}  when passenger/back seat
family Car against a sport utility vehicle
  term struck by SUV | hit by SUV | rear ended by SUV | T-boned by SUV | collided with SUV | collision with SUV
  code V43.51{encounter}  Car driver injured in collision with a sport utility vehicle in traffic, {encounter}
  code V43.61{encounter}  Car passenger injured in collision with a sport utility vehicle in traffic, {encounter}  when passenger/back seat
family Car against a pickup
  term rear ended by pickup | struck by pickup truck | hit by pickup truck | T-boned by pickup | collided with pickup truck | collision with pickup truck
  code V43.53{encounter}  Car driver injured in collision with a pickup in traffic, {encounter}
  code V43.63{encounter}  Car passenger injured in collision with a pickup in traffic, {encounter}  when passenger/back seat
family Car against a van
  term rear ended by van | T-boned by van | collided with van | collision with van
  code V43.54{encounter}  Car driver injured in collision with a van in traffic, {encounter}
  code V43.64{encounter}  Car passenger injured in collision with a van in traffic, {encounter}  when passenger/back seat
family Car against train
  term car versus train | car vs train | train struck car | car hit by train
  code V45.5{encounter}  Car driver injured in collision with a train in traffic, {encounter}
  code V45.6{encounter}  Car passenger injured in collision with a train in traffic, {encounter}  when passenger
V48.4{encounter}  Person getting in or out of a car, injured without a collision, {encounter} = fell getting out of car | fell getting into car | injured getting out of car | fell while exiting car | fell exiting vehicle

# Pickup, van, heavy truck, bus.
family Pickup or van occupant
  term pickup truck accident | pickup truck rollover | driver of pickup truck | driver of a pickup truck | passenger in pickup truck | passenger in a van | van accident | van rollover | driver of a van
  code V59.9{encounter}  Pickup or van occupant injured in a traffic accident, unspecified, {encounter}
  code V59.40{encounter}  Pickup or van driver injured in collision with motor vehicles not given, in traffic, {encounter}  when driver/driving
  code V59.50{encounter}  Pickup or van passenger injured in collision with motor vehicles not given, in traffic, {encounter}  when passenger
  code V53.5{encounter}  Pickup or van driver injured in collision with car, pickup or van in traffic, {encounter}  when driver/driving + another car/other car/another vehicle/other vehicle/rear ended/T-boned
  code V53.6{encounter}  Pickup or van passenger injured in collision with car, pickup or van in traffic, {encounter}  when passenger + another car/other car/another vehicle/other vehicle/rear ended/T-boned
  code V57.5{encounter}  Pickup or van driver injured in collision with a fixed object in traffic, {encounter}  when driver/driving + tree/pole/guardrail/wall/barrier
  code V57.6{encounter}  Pickup or van passenger injured in collision with a fixed object in traffic, {encounter}  when passenger + tree/pole/guardrail/wall/barrier
  code V58.5{encounter}  Pickup or van driver injured without a collision in traffic, {encounter}  when driver/driving + rollover/rolled over/ran off road
  code V58.6{encounter}  Pickup or van passenger injured without a collision in traffic, {encounter}  when passenger + rollover/rolled over/ran off road
family Heavy truck occupant
  term semi truck accident | semi truck rollover | driver of semi | driver of a semi | tractor trailer accident | tractor trailer rollover | driver of tractor trailer | 18 wheeler accident | dump truck accident | garbage truck accident | driver of dump truck
  code V69.9{encounter}  Heavy vehicle occupant injured in a traffic accident, unspecified, {encounter}
  code V69.40{encounter}  Heavy vehicle driver injured in collision with motor vehicles not given, in traffic, {encounter}  when driver/driving + collision/struck/hit
  code V67.5{encounter}  Heavy vehicle driver injured in collision with a fixed object in traffic, {encounter}  when driver/driving + tree/pole/guardrail/wall/barrier
  code V68.5{encounter}  Heavy vehicle driver injured without a collision in traffic, {encounter}  when driver/driving + rollover/rolled over/ran off road/jackknifed
  code V69.50{encounter}  Heavy vehicle passenger injured in collision with motor vehicles not given, in traffic, {encounter}  when passenger
family Bus occupant
  term bus accident | bus crash | school bus accident | bus passenger | passenger on bus | passenger on a bus | fell on bus | fell on the bus | thrown from seat on bus
  code V79.9{encounter}  Bus occupant injured in a traffic accident, unspecified, {encounter}
  code V78.6{encounter}  Bus passenger injured without a collision in traffic, {encounter}  when fell/thrown/sudden stop/stopped suddenly
  code V79.50{encounter}  Bus passenger injured in collision with motor vehicles not given, in traffic, {encounter}  when passenger + collision/collided/rear ended/struck
  code V79.40{encounter}  Bus driver injured in collision with motor vehicles not given, in traffic, {encounter}  when driver + collision/collided/rear ended/struck

# Two and three wheels: passengers, electric bicycles, places off the street.
family Motorcycle passenger
  term motorcycle passenger | passenger on motorcycle | passenger on a motorcycle | pillion passenger
  code V29.508{encounter}  Motorcycle passenger injured in collision with motor vehicles not given, in traffic, {encounter}
  code V28.59{encounter}  Motorcycle passenger injured without a collision in traffic, {encounter}  when fell/laid down/slid/thrown
  code V27.59{encounter}  Motorcycle passenger injured in collision with a fixed object in traffic, {encounter}  when tree/pole/guardrail/wall
  code V23.59{encounter}  Motorcycle passenger injured in collision with car, pickup or van in traffic, {encounter}  when car/truck/van/SUV
V20.49{encounter}  Motorcycle driver injured in collision with pedestrian or animal in traffic, {encounter} = motorcycle versus deer | motorcycle vs deer | motorcycle hit deer | motorcycle struck a dog
V28.09{encounter}  Motorcycle driver injured without a collision, not in traffic, {encounter} = motorcycle fell on him in driveway | motorcycle tipped over in driveway | dropped motorcycle in parking lot
V23.41{encounter}  Electric bicycle driver injured in collision with car, pickup or van in traffic, {encounter} = e-bike struck by car | e-bike hit by car | electric bicycle struck by car
V28.41{encounter}  Electric bicycle driver injured without a collision in traffic, {encounter} = fell off e-bike in street | fell from electric bicycle in street
V11.4{encounter}  Cyclist injured in collision with another cyclist in traffic, {encounter} = collided with another cyclist | bicycle versus bicycle | bike to bike collision
V10.4{encounter}  Cyclist injured in collision with pedestrian or animal in traffic, {encounter} = cyclist hit pedestrian | bicycle versus dog | dog ran in front of bicycle
V14.4{encounter}  Cyclist injured in collision with a heavy vehicle or bus in traffic, {encounter} = cyclist struck by truck | cyclist struck by bus | bicyclist hit by bus
V39.9{encounter}  Three-wheeled motor vehicle occupant injured in a traffic accident, unspecified, {encounter} = tuk tuk accident | auto rickshaw accident | three wheeler accident

# Pedestrians on wheels and boards; stroller, wheelchair.
V00.821{encounter}  Fall from baby stroller, {encounter} = fell out of stroller | fall from stroller | stroller tipped over
V00.831{encounter}  Fall from motorized mobility scooter, {encounter} = fell off mobility scooter | fall from mobility scooter | mobility scooter accident | mobility scooter tipped over
V00.842{encounter}  Standing electric scooter against a stationary object, {encounter} = electric scooter hit pole | e-scooter hit a wall | electric scooter struck a curb
V00.848{encounter}  Other accident with a standing micro-mobility device, {encounter} = hoverboard accident | fell off hoverboard | segway accident | fell off segway
V00.132{encounter}  Skateboarder against a stationary object, {encounter} = skateboard hit a wall | skateboarded into pole
V00.312{encounter}  Snowboarder against a stationary object, {encounter} = snowboarded into tree | snowboarder hit tree
V00.322{encounter}  Skier against a stationary object, {encounter} = skied into tree | skier hit a tree | skiing collision with tree
V00.181{encounter}  Fall from other rolling-type conveyance, {encounter} = fell off wheelie shoes | fell from wheeled cart
V00.222{encounter}  Sledder against a stationary object, {encounter} = sled hit a tree | sledding into a tree
V00.01{encounter}  Pedestrian on foot run into by a roller-skater, {encounter} = struck by roller skater
V00.02{encounter}  Pedestrian on foot run into by a skateboarder, {encounter} = struck by skateboarder | hit by skateboarder
V03.131{encounter}  Standing electric scooter hit by car, pickup or van in traffic, {encounter} = electric scooter struck by car | e-scooter struck by car | e-scooter hit by car
V02.10{encounter}  Pedestrian on foot hit by a motorcycle in traffic, {encounter} = pedestrian struck by motorcycle | pedestrian hit by motorcycle
V03.00{encounter}  Pedestrian on foot hit by car, pickup or van, not in traffic, {encounter} = struck by car in parking lot | hit by car in driveway | backed over by car | run over in driveway
V09.20{encounter}  Pedestrian hit by motor vehicles not given in traffic, {encounter} = pedestrian hit and run | hit and run pedestrian

# Rail, work, farm, off-road.
V81.4{encounter}  Getting on or off a train, {encounter} = fell getting off train | fell boarding train | fell between train and platform
V81.5{encounter}  Fall in a train, {encounter} = fell on train | fell on the train | fell on subway | fell on the subway
V81.9{encounter}  Train occupant injured, unspecified railway accident, {encounter} = train accident | train derailment | train crash
V82.9{encounter}  Streetcar occupant injured in a traffic accident, unspecified, {encounter} = trolley accident | streetcar accident | tram accident
family Work vehicle
  term forklift accident | forklift rollover | fell off forklift | run over by forklift | foot run over by forklift | baggage cart accident
  code V83.9{encounter}  Industrial vehicle occupant injured, not in traffic, {encounter}
  code V83.5{encounter}  Industrial vehicle driver injured, not in traffic, {encounter}  when driver/driving/operator/operating
  code V83.7{encounter}  Person on the outside of an industrial vehicle injured, not in traffic, {encounter}  when fell off/standing on
V84.5{encounter}  Farm vehicle driver injured, not in traffic, {encounter} = tractor rollover | tractor rolled over | fell off tractor | driving tractor when
V85.5{encounter}  Construction vehicle driver injured, not in traffic, {encounter} = backhoe accident | bulldozer accident | excavator accident | bulldozer rollover
V86.59{encounter}  Driver of other off-road motor vehicle injured, not in traffic, {encounter} = golf cart accident | go-kart accident | UTV accident | side-by-side accident | go cart accident
  unless passenger
V86.69{encounter}  Passenger of other off-road motor vehicle injured, not in traffic, {encounter} = fell off golf cart | fell out of golf cart | golf cart passenger | UTV passenger
V86.53{encounter}  Driver of dune buggy injured, not in traffic, {encounter} = dune buggy accident
V86.62{encounter}  Passenger of snowmobile injured, not in traffic, {encounter} = snowmobile passenger | passenger on snowmobile
V80.81{encounter}  Rider of an animal injured in collision with a fixed object, {encounter} = horse ran into tree while riding | horse ran into fence while riding
V80.929{encounter}  Occupant of animal-drawn vehicle injured, unspecified accident, {encounter} = horse and buggy accident | carriage accident

# Water and air.
family Boat accident
  term boat accident | boating accident | boat crash | boating collision
  code V94.9{encounter}  Water transport accident, unspecified, {encounter}
V93.31{encounter}  Fall on board a passenger ship, {encounter} = fell on cruise ship | fell on ferry | fall on cruise ship | fell on board cruise ship
V93.38{encounter}  Fall on board other unpowered watercraft, {encounter} = fell on sailboat
V93.33{encounter}  Fall on board other powered watercraft, {encounter} = fell on boat | fell in boat | fell on deck of boat
V94.11{encounter}  Bather struck by powered watercraft, {encounter} = struck by boat while swimming | boat propeller injury | propeller injury
V94.31{encounter}  Rider pulled behind a boat, inflatable craft, {encounter} = tubing behind boat | tubing accident behind boat
V94.4{encounter}  Barefoot water-skier injured, {encounter} = barefoot water skiing accident
V90.36{encounter}  Drowning from falling off a crushed inflatable craft, {encounter} = inflatable raft crushed and submerged
V97.22{encounter}  Parachutist injured on landing, {encounter} = parachute landing injury | skydiving accident | skydiving landing
V97.0{encounter}  Aircraft occupant injured in other air transport accident, {encounter} = injured in airplane turbulence | turbulence injury on plane
V96.12{encounter}  Forced landing of hang-glider, {encounter} = hang glider hard landing
V96.11{encounter}  Hang-glider crash, {encounter} = hang glider crash | paragliding accident
V98.3{encounter}  Accident to ski lift, {encounter} = fell off ski lift | chair lift accident | ski lift accident
