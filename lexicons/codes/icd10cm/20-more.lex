# Less frequent external causes beside the main file of chapter 20; for emergency departments and trauma wards.
system ICD-10-CM
source ICD-10-CM tabular list and External Cause index FY2027, V00-Y99; guideline I.C.20
kind external-cause

family Cyclist injured, other ways
  term cyclist injured in traffic | bicycle traffic accident | cyclist traffic accident | fall from a bicycle in traffic | bicycle versus pole | cyclist collided with wall | bicycle collision with fixed object
  code V19.9{encounter}  Cyclist injured in a traffic accident, unspecified, {encounter}
  code V17.9{encounter}  Cyclist injured in collision with a fixed object in traffic, unspecified, {encounter}  when pole/wall/tree/fixed object/fence
V29.498{encounter}  Motorcycle driver injured in collision with other motor vehicles in traffic, {encounter} = motorcycle driver struck by vehicle | motorcyclist struck by vehicle | motorcyclist hit by vehicle | motorcycle collision with another vehicle
V47.0{encounter}  Car driver injured in collision with a fixed object, not in traffic, {encounter} = drove into garage wall | driver hit pole in parking lot | car hit wall in driveway
V37.0{encounter}  Driver of a three-wheeled vehicle injured in collision with a fixed object, not in traffic, {encounter} = three-wheeler hit a fixed object
V87.9{encounter}  Injured in another transport accident involving a vehicle without motor, in traffic, {encounter} = collision with a nonmotor vehicle in traffic
V87.7{encounter}  Injured in a collision between other motor vehicles in traffic, {encounter} = collision between vehicles | multi-vehicle collision | multiple vehicle collision | multi-vehicle accident
V99{encounter}  Transport accident, unspecified, {encounter} = transport accident | transportation accident
W10.8{encounter}  Fall from other stairs or steps, {encounter} = fell off porch steps | fall from porch steps | fell from front steps | fell down porch stairs | fall from doorstep
W18.49{encounter}  Other slip or stumble without falling, {encounter} = slipped but did not fall | stumbled but did not fall | near fall without falling | tripped but did not fall
family Fall into water
  term fell into swimming pool | fall into swimming pool | fell into a pool | fell in pool | fall into pool | swimming pool fall
  code W16.012{encounter}  Fall into a swimming pool, striking the water surface, other injury, {encounter}
  code W16.011{encounter}  Fall into a swimming pool, striking the water surface, with drowning, {encounter}  when drowning/submersion/drowned/near drowning
  code W16.022{encounter}  Fall into a swimming pool, striking the bottom, other injury, {encounter}  when struck bottom/hit bottom
  code W16.032{encounter}  Fall into a swimming pool, striking the wall, other injury, {encounter}  when struck wall/hit side
family Hurt by a sea animal
  term bitten by marine animal | moray eel bite | bitten by eel | eel bite | sea animal bite | stingray strike
  code W56.81{encounter}  Bitten by another sea animal, {encounter}
  code W56.82{encounter}  Struck by another sea animal, {encounter}  when struck/strike
W56.51{encounter}  Bitten by a fish other than a shark, {encounter} = fish bite | bitten by fish | barracuda bite
W56.41{encounter}  Bitten by a shark, {encounter} = shark bite | bitten by shark | shark attack

# Misadventure: what went wrong in care. Said outright, or not coded.
kind finding
Y65.53  Intended procedure on the wrong side or part = wrong site surgery | wrong side surgery | operated on the wrong side | wrong level surgery
Y65.51  Wrong procedure on the intended patient = wrong procedure performed
Y65.52  Procedure on the wrong patient = surgery on wrong patient | procedure on the wrong patient
Y65.0  Mismatched blood in a transfusion = mismatched blood transfusion | wrong blood given | ABO mismatched transfusion
Y65.4  Failure to place or remove a tube or instrument = esophageal intubation unrecognized | unrecognized esophageal intubation
Y65.8  Other misadventure in care = medical error | medication administration error
Y63.6  Needed drug, medicine or biological not given or too little = missed dose in hospital | omitted dose in hospital
Y66  Care not given = premature cessation of care | failure to provide care
Y69  Misadventure in care, unspecified = surgical misadventure | medical misadventure
